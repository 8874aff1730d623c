const LETTERS = 'กขคงจชดตถทนบปผพมยรลวสหอ'

/** The name of a village that no other test or run has used, as Thai is read: no mark of another script in it. */
export const newVillage = () => {
  let [rest, name] = [Date.now(), '']
  for (let i = 0; i < 5; i++) {
    name += `${LETTERS[rest % LETTERS.length]}า`
    rest = Math.floor(rest / LETTERS.length)
  }
  return name
}
