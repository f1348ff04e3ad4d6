import { useEffect } from 'react'
import { keysWait } from '../state/typeAhead.ts'

/** Stands for a part that is being loaded, and shows nothing: what is pressed meanwhile is meant for that part. */
export function Coming() {
  useEffect(() => {
    let come = () => {}
    void keysWait(new Promise<void>((resolve) => (come = resolve)))
    return () => come()
  }, [])
  return null
}
