import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link, Outlet, useNavigate } from '@tanstack/react-router'
import { signOut } from '@/api/generated/sdk.gen'
import { take } from '@/api/setup'
import styles from './Shell.module.css'
import { useSession } from './session'
import { useSettings, useShared } from './settings'

/** The two reading switches: digits and language. */
export const ReadingSwitches = () => {
  const t = useShared()
  const { language, digits, setLanguage, setDigits } = useSettings()
  return (
    <>
      <button
        type="button"
        className={styles.switch}
        onClick={() => setDigits(digits === 'thai' ? 'arabic' : 'thai')}
      >
        <span className={styles.wide}>{digits === 'thai' ? t.arabicDigits : t.thaiDigits} </span>
        {digits === 'thai' ? '123' : '๑๒๓'}
      </button>
      <button
        type="button"
        className={styles.switch}
        lang={t.otherLanguageCode}
        onClick={() => setLanguage(language === 'th' ? 'en' : 'th')}
      >
        {t.otherLanguage}
      </button>
    </>
  )
}

const SignOut = () => {
  const t = useShared()
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const leave = useMutation({
    mutationFn: () => take(signOut({ throwOnError: true })),
    onSettled: async () => {
      await navigate({ to: '/sign-in' })
      queryClient.clear()
    },
  })
  return (
    <button type="button" className={styles.switch} onClick={() => leave.mutate()}>
      <span className={styles.wide}>{t.signOut}</span>
      <span className={styles.narrow} aria-hidden="true">
        {t.signOutShort}
      </span>
    </button>
  )
}

/** The frame of every signed-in page: whose desk this is, where to go, how to read. */
export const Shell = () => {
  const t = useShared()
  const session = useSession()
  return (
    <>
      <a className={styles.skip} href="#content">
        {t.skip}
      </a>
      <header className={styles.header}>
        <Link to="/" className={styles.brand}>
          <strong>{t.appName}</strong>
          <span>{session.organization.name}</span>
        </Link>
        <nav aria-label={t.mainMenu} className={styles.nav}>
          <Link to="/" activeOptions={{ exact: true }}>
            {t.home}
          </Link>
          <Link to="/plans">{t.plans}</Link>
          <Link to="/calendar">{t.calendar}</Link>
          <Link to="/committees">{t.committees}</Link>
          <Link to="/meetings">{t.meetings}</Link>
          <Link to="/rounds">{t.rounds}</Link>
          <Link to="/knowledge">{t.knowledge}</Link>
        </nav>
        <div className={styles.tools}>
          <span className={styles.person} title={session.userName}>
            <span className="visuallyHidden">{t.signedInAs} </span>
            {session.displayName}
          </span>
          <ReadingSwitches />
          <SignOut />
        </div>
      </header>
      <main id="content" tabIndex={-1} className={styles.main}>
        <Outlet />
      </main>
    </>
  )
}
