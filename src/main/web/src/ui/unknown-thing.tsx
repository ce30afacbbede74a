import { usePage } from '../core/page-context';

/** The answer for an identifier that the data do not have: not an error, with what to do next. */
export function UnknownThing({ id }: { readonly id: string }) {
  const { t } = usePage();
  return (
    <div className="notice" role="status">
      <strong>{t.frame.unknownThing.title}</strong>
      <p>{t.frame.unknownThing.text(id)}</p>
      <p>{t.frame.unknownThing.next}</p>
    </div>
  );
}
