import { formatMoney, formatPeriod, formatYears } from '../../core/format';
import { usePage } from '../../core/page-context';
import { Section } from '../../ui/fact';
import { MoreButton } from '../../ui/more-button';
import { placeText } from '../../ui/place-text';
import { ThingLink } from '../../ui/thing-link';
import type { OrganisationAnswer } from './organisation-profile';

type Props = {
  readonly organisation: OrganisationAnswer;
  readonly onMore: () => void;
  readonly step: number;
};

/** Its projects, latest first, with its role and money in each. */
export function Projects({ organisation, onMore, step }: Props) {
  const { t, language } = usePage();
  const { edges, totalCount } = organisation.projects;
  if (totalCount === 0) return null;
  return (
    <Section title={`${t.profile.projects} (${totalCount})`}>
      <table className="work">
        <tbody>
          {edges.map(({ node, role, contribution }) => (
            <tr key={`${node.id} ${role}`}>
              <th scope="row">
                <ThingLink thing={node} kind="PROJECT" />
                {node.title && node.title !== node.name && <span className="because">{node.title}</span>}
              </th>
              <td>{t.words.participation[role]}</td>
              <td className="number">{formatPeriod(node.start, node.end)}</td>
              <td className="number">
                {contribution ? (
                  formatMoney(contribution, language)
                ) : (
                  <span className="unknown">{t.frame.unknown}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <MoreButton shown={edges.length} of={Math.min(totalCount, 100)} step={step} onMore={onMore} />
    </Section>
  );
}

/** Those it has worked with most. */
export function Partners({ organisation, onMore, step }: Props) {
  const { t, language } = usePage();
  const { edges, totalCount } = organisation.partners;
  if (totalCount === 0) return null;
  return (
    <Section title={`${t.profile.partners} (${totalCount})`}>
      <table className="work">
        <tbody>
          {edges.map(({ node, jointProjects, years, projects }) => (
            <tr key={node.id}>
              <th scope="row">
                <ThingLink thing={node} kind={node.kind} />
                <span className="because">
                  {[t.words.type[node.type], placeText(node.place, language)].filter(Boolean).join(', ')}
                </span>
              </th>
              <td title={projects.map((project) => project.name).join(', ')}>
                {t.profile.jointProjects(jointProjects)}
              </td>
              <td className="number">{formatYears(years)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <MoreButton shown={edges.length} of={Math.min(totalCount, 100)} step={step} onMore={onMore} />
    </Section>
  );
}
