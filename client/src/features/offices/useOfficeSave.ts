import { useMutation, useQueryClient } from '@tanstack/react-query'

/** Saves once; the register and the committees whose seats follow it are read again. */
export const useOfficeSave = <Values>(save: (values: Values) => Promise<unknown>, onDone: () => void) => {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: save,
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: ['offices'] })
      void queryClient.invalidateQueries({ queryKey: ['committees'] })
      onDone()
    },
  })
}
