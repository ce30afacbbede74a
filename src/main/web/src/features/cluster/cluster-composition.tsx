import { formatDate, formatNumber } from '../../core/format';
import { usePage } from '../../core/page-context';
import { Section } from '../../ui/fact';
import { MoreButton } from '../../ui/more-button';
import { placeText } from '../../ui/place-text';
import { ProvenanceLines, SaysWho } from '../../ui/says-who';
import { ThingLink } from '../../ui/thing-link';
import { WebAddress } from '../../ui/web-address';
import { usePeriod } from '../organisation/organisation-links';
import type { ClusterAnswer } from './cluster-profile';

/** Numbers of members: what sources declare beside those the graph knows by name. A blank in a source is unknown. */
export function ClusterComposition({ cluster }: { readonly cluster: ClusterAnswer }) {
  const { t, language } = usePage();
  return (
    <Section title={t.cluster.composition}>
      <table className="composition">
        <thead>
          <tr>
            <th scope="col">{t.cluster.compositionWhat}</th>
            <th scope="col">{t.cluster.declared}</th>
            <th scope="col">{t.cluster.counted}</th>
            <th scope="col">{t.cluster.datedFigures}</th>
          </tr>
        </thead>
        <tbody>
          {cluster.composition.lines.map((line) => (
            <tr key={line.kind}>
              <th scope="row">{t.cluster.compositionKind[line.kind] ?? line.kind}</th>
              <td className="number">
                {line.declared === null ? (
                  <span className="unknown">{t.frame.unknown}</span>
                ) : (
                  formatNumber(line.declared, language)
                )}
              </td>
              <td className="number">{formatNumber(line.counted, language)}</td>
              <td>
                {line.figures.map((figure, index) => (
                  <span key={index} className="dated">
                    {figure.value === null ? t.frame.unknown : formatNumber(figure.value, language)}
                    {figure.date && ` (${formatDate(figure.date, language)})`}
                    <SaysWho fact={figure.indicator}>
                      {figure.asSaid && <blockquote>{figure.asSaid}</blockquote>}
                      <ProvenanceLines said={figure.provenance} />
                    </SaysWho>
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

/** How many organisations are members, whatever the number of their roles. */
export function membersCounted(cluster: Pick<ClusterAnswer, 'composition'>): number {
  return cluster.composition.lines.find(({ kind }) => kind === 'TOTAL')?.counted ?? 0;
}

/** Members known by name, with the role each has by whose word. */
export function ClusterMembers({
  cluster,
  onMore,
}: {
  readonly cluster: ClusterAnswer;
  readonly onMore: () => void;
}) {
  const { t, language } = usePage();
  const period = usePeriod();
  const { edges, totalCount } = cluster.members;
  return (
    <Section title={t.cluster.membersKnown(membersCounted(cluster), totalCount)}>
      <table className="work">
        <tbody>
          {edges.map(({ node, cursor }) => (
            <tr key={cursor}>
              <th scope="row">
                <ThingLink thing={node.organisation} kind={node.organisation.kind} />
                <span className="because">
                  {[t.words.type[node.organisation.type], placeText(node.organisation.place, language)]
                    .filter(Boolean)
                    .join(', ')}
                  {node.organisation.url && (
                    <>
                      {' \u00b7 '}
                      <WebAddress address={node.organisation.url} />
                    </>
                  )}
                </span>
              </th>
              <td>
                {[t.words.membership[node.role], period(node.from, node.to)].filter(Boolean).join(', ')}
              </td>
              <td>
                <SaysWho fact={node.organisation.name}>
                  {node.roleAsSaid && <blockquote>{node.roleAsSaid}</blockquote>}
                  <ProvenanceLines said={node.provenance} />
                </SaysWho>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <MoreButton shown={edges.length} of={Math.min(totalCount, 100)} step={50} onMore={onMore} />
    </Section>
  );
}
