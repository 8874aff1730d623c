import { accessibilityTests } from './accessibility'
import { amendmentTests } from './amendments'
import { openBrowser } from './browser'
import { calendarTests } from './calendar'
import { cellTests } from './cells'
import { comparisonListTests } from './comparisonLists'
import { complianceTests } from './compliance'
import { duplicateTests } from './duplicates'
import { exportTests } from './exports'
import { flowTests } from './flows'
import { gridTests } from './grid'
import { lifecycleTests } from './lifecycle'
import { meetingTests } from './meetings'
import { phoneTests } from './phone'
import { placeTests } from './places'
import { roundTests } from './rounds'
import { runAll } from './runner'

const baseURL = process.env.BASE_URL ?? 'http://localhost:5080'
const browser = await openBrowser()
try {
  const succeeded = await runAll(browser, baseURL, [
    ...flowTests,
    ...amendmentTests,
    ...exportTests,
    ...placeTests,
    ...gridTests,
    ...cellTests,
    ...calendarTests,
    ...meetingTests,
    ...lifecycleTests,
    ...roundTests,
    ...duplicateTests,
    ...comparisonListTests,
    ...accessibilityTests,
    ...phoneTests,
    ...complianceTests,
  ])
  process.exitCode = succeeded ? 0 : 1
} finally {
  await browser.close()
}
