import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { chooseAmendmentNumbering } from '@/api/generated/sdk.gen'
import type { NumberingStyle } from '@/api/generated/types.gen'
import { ifMatch, take } from '@/api/setup'
import { ProblemNotice } from '@/app/ProblemNotice'
import { useMay } from '@/app/session'
import { useFormat, useText } from '@/app/settings'
import { SelectField } from '@/components/ui/Field'
import { amendmentsKey, numberingQuery } from './api'
import { amendmentsText } from './text'

/** How the organization counts its amendments. */
export const NumberingField = ({ planId }: { planId: string }) => {
  const t = useText(amendmentsText)
  const format = useFormat()
  const may = useMay()
  const queryClient = useQueryClient()
  const chosen = useQuery(numberingQuery)
  const choose = useMutation({
    mutationFn: (style: NumberingStyle) =>
      take(
        chooseAmendmentNumbering({
          headers: ifMatch(chosen.data?.version ?? 0),
          body: { style },
          throwOnError: true,
        }),
      ),
    onSuccess: saved => {
      queryClient.setQueryData(numberingQuery.queryKey, saved)
      void queryClient.invalidateQueries({ queryKey: amendmentsKey(planId) })
    },
    onError: () => void chosen.refetch(),
  })
  if (!chosen.data) return null
  return (
    <>
      <SelectField
        label={t.numbering}
        hint={t.numberingHint}
        value={chosen.data.style}
        disabled={!may('editPlans') || choose.isPending}
        onChange={event => choose.mutate(event.target.value as NumberingStyle)}
      >
        {Object.entries(t.numberings).map(([value, label]) => (
          <option key={value} value={value}>
            {format.digits(label)}
          </option>
        ))}
      </SelectField>
      <ProblemNotice error={choose.error} />
    </>
  )
}
