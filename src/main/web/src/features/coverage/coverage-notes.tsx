import { formatMoment, formatNumber } from '../../core/format';
import { usePage } from '../../core/page-context';
import { fraction, type Table } from './measures';

/** The region as a whole, and how everything was counted: what one needs to defend a figure. */
export function CoverageNotes({ table, of = null }: { readonly table: Table; readonly of?: string | null }) {
  const { t, language } = usePage();
  const words = t.coverage;
  const { reference, evenness, krugman, total } = table;
  const twoDigits = (value: number) =>
    new Intl.NumberFormat(language === 'IT' ? 'it-IT' : 'en-GB', { maximumFractionDigits: 2 }).format(value);
  return (
    <>
      <section>
        <h2>{of === null ? words.whole : `${words.whole}: ${of}`}</h2>
        <ul className="lines">
          {evenness !== null && (
            <li>
              {words.evenness}: <strong>{twoDigits(evenness)}</strong>
            </li>
          )}
          {krugman !== null && (
            <li>
              {words.krugman}: <strong>{twoDigits(krugman)}</strong>
            </li>
          )}
          {total && total.membersByType.length > 0 && (
            <li>
              {words.membersByType}:{' '}
              {total.membersByType
                .map(({ type, count }) => `${t.words.type[type]} ${formatNumber(count, language)}`)
                .join(', ')}
            </li>
          )}
        </ul>
      </section>
      <section className="method">
        <h2>{words.method}</h2>
        <ul className="lines">
          {words.methodLines.map((line) => (
            <li key={line}>{line}</li>
          ))}
          {reference && (
            <li>
              {words.reference(reference.regions, reference.frame?.name ?? null)}{' '}
              {reference.prior !== null && `\u03B1 = ${fraction(reference.prior, null, language)}.`}{' '}
              {reference.unavailable === null && reference.explanation}
            </li>
          )}
          <li>
            {words.state(String(table.snapshot.version), formatMoment(table.snapshot.takenAt, language))}
          </li>
        </ul>
      </section>
    </>
  );
}
