/** A source's long text, shortened to its first lines until asked for. */
export function LongText({ text }: { readonly text: string | null }) {
  if (text === null) return null;
  const start = text.slice(0, 220);
  if (start.length === text.length) return <p className="long-text">{text}</p>;
  return (
    <details className="long-text">
      <summary>{start.slice(0, start.lastIndexOf(' '))}&hellip;</summary>
      <p>{text}</p>
    </details>
  );
}
