/** How much the other versions' agreement weighs: one witness may be wrong itself, five are proof. */
export function agreement(forIt: number, witnesses: number): number {
  if (witnesses === 0 || forIt === 0) return 0
  const share = forIt / witnesses
  return share * (1 - 0.4 / forIt ** 1.5)
}

/** Whether enough witnesses say the same: all of one or two, more than half of more. */
export const carried = (forIt: number, witnesses: number): boolean => (witnesses <= 2 ? forIt === witnesses && forIt > 0 : forIt > witnesses / 2)
