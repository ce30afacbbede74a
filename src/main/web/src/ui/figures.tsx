import { formatDate, formatNumber } from '../core/format';
import { usePage } from '../core/page-context';
import type { FigureKind } from '../generated/graphql';
import { type Provenance, ProvenanceLines, SaysWho } from './says-who';

type Figure = {
  readonly indicator: string;
  readonly value: number | null;
  readonly unit: string | null;
  readonly date: string | null;
  readonly kind: FigureKind;
  readonly asSaid: string | null;
  readonly provenance: Provenance;
};

/** Dated figures and targets, each with the source's own words. */
export function Figures({ of }: { readonly of: readonly Figure[] }) {
  const { t, language } = usePage();
  return (
    <table className="figures">
      <tbody>
        {of.map((figure, index) => (
          <tr key={index}>
            <th scope="row">
              {figure.indicator}
              {figure.kind === 'TARGET' && <span className="badge">{t.words.figureKind.TARGET}</span>}
            </th>
            <td className="number">
              {figure.value === null ? (
                <span className="unknown">{t.frame.unknown}</span>
              ) : (
                `${formatNumber(figure.value, language)}${figure.unit ? ' ' + figure.unit : ''}`
              )}
            </td>
            <td>{figure.date ? formatDate(figure.date, language) : null}</td>
            <td>
              <SaysWho fact={figure.indicator}>
                {figure.asSaid && <blockquote>{figure.asSaid}</blockquote>}
                <ProvenanceLines said={figure.provenance} />
              </SaysWho>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
