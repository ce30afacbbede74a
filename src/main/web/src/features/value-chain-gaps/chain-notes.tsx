import { formatMoment, formatPercent } from '../../core/format';
import { usePage } from '../../core/page-context';
import type { Gaps } from './gaps';

/** How everything was found: what one needs to defend a verdict. */
export function ChainNotes({ gaps }: { readonly gaps: Gaps }) {
  const { t, language } = usePage();
  const words = t.chains;
  return (
    <section className="method">
      <h2>{words.method}</h2>
      <ul className="lines">
        {words.methodLines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        <li>{words.ties(gaps.tiesSince, gaps.asOf)}</li>
        {gaps.evidenceShare !== null && (
          <li>{words.evidence(formatPercent(gaps.evidenceShare, language))}</li>
        )}
        <li>{words.state(String(gaps.snapshot.version), formatMoment(gaps.snapshot.takenAt, language))}</li>
      </ul>
    </section>
  );
}
