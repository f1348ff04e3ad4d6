/** A row's number, `14.j`, as the margin sets it: the number upright, the letter italic, left to right everywhere. */
export function RowLabel({ label }: { label: string }) {
  return (
    <bdi dir="ltr">
      {label.split('.').map((part, index) => (
        <span key={index}>
          {index > 0 && '.'}
          {/^\d+$/.test(part) ? part : <em>{part}</em>}
        </span>
      ))}
    </bdi>
  )
}
