import { formatCountry, formatPercent } from '../../core/format';
import { usePage } from '../../core/page-context';
import { ThingLink } from '../../ui/thing-link';
import type { Member, Requirements, Team } from './answer';

type Props = { readonly team: Team; readonly required: Requirements };

/** Members by what they have to cover; a cell says how surely and by how many projects, never by colour alone. */
export function CoverageMatrix({ team, required }: Props) {
  const { t, language } = usePage();
  const words = t.consortium;
  return (
    <div className="matrix-frame" role="region" aria-label={words.matrix} tabIndex={0}>
      <table className="matrix">
        <caption>{words.matrix}</caption>
        <thead>
          <tr>
            <th scope="col">{words.member}</th>
            {required.technologies.map(({ id, name }) => (
              <th scope="col" key={id}>
                {name}
              </th>
            ))}
            {required.roles.map((role) => (
              <th scope="col" key={role}>
                {words.role[role]}
              </th>
            ))}
            <th scope="col">{words.suits}</th>
            <th scope="col">{words.knows}</th>
          </tr>
        </thead>
        <tbody>
          {team.members.map((member) => (
            <tr key={member.organisation.id}>
              <th scope="row">
                <ThingLink thing={member.organisation} />
                <span className="muted small">
                  {[
                    t.words.type[member.organisation.type],
                    member.organisation.place?.country
                      ? formatCountry(member.organisation.place.country, language)
                      : null,
                    member.coordinator ? words.leads : null,
                  ]
                    .filter((part) => part !== null)
                    .join(', ')}
                </span>
              </th>
              {required.technologies.map(({ id }) => (
                <Coverage key={id} member={member} technology={id} />
              ))}
              {required.roles.map((role) => (
                <td key={role} className={member.roles.includes(role) ? 'covered' : 'uncovered'}>
                  {member.roles.includes(role) ? t.frame.yes : <span className="sr-only">{t.frame.no}</span>}
                </td>
              ))}
              <td className="number">{formatPercent(member.relevance / 100, language)}</td>
              <td className="number">{formatPercent(member.familiarity / 100, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Coverage({ member, technology }: { readonly member: Member; readonly technology: string }) {
  const { t, language } = usePage();
  const words = t.consortium;
  const coverage = member.covers.find((one) => one.technology.id === technology);
  if (!coverage)
    return (
      <td className="uncovered">
        <span className="sr-only">{words.coversNot}</span>
      </td>
    );
  const declared = coverage.origin === 'DECLARED';
  return (
    <td className={declared ? 'covered declared' : 'covered'}>
      {words.covers(formatPercent(coverage.confidence, language), coverage.projectCount)}
      <span className="muted small">{declared ? words.declared : words.inferred}</span>
    </td>
  );
}
