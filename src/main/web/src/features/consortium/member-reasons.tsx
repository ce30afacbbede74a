import { Button } from 'react-aria-components';
import { usePage } from '../../core/page-context';
import { ThingLink } from '../../ui/thing-link';
import { ShortlistButton } from '../shortlist/shortlist-button';
import { formatPeriod } from '../../core/format';
import type { Member, Team } from './answer';

type Props = {
  readonly team: Team;
  readonly onMust: (id: string) => void;
  readonly onNever: (id: string) => void;
};

/** Why each member is in, with the projects that say so, and who can introduce those who do not know each other. */
export function MemberReasons({ team, onMust, onNever }: Props) {
  const { t } = usePage();
  const words = t.consortium;
  return (
    <section>
      <h3>{words.why}</h3>
      <ul className="members">
        {team.members.map((member) => (
          <li key={member.organisation.id}>
            <h4>
              <ThingLink thing={member.organisation} />
            </h4>
            <p>{member.reasons.join(' ')}</p>
            <Evidence member={member} />
            {!member.coordinator && (
              <p className="actions">
                <ShortlistButton organisation={member.organisation} />
                <Button
                  aria-label={words.must(member.organisation.name)}
                  onPress={() => onMust(member.organisation.id)}
                >
                  {words.include}
                </Button>
                <Button
                  aria-label={words.never(member.organisation.name)}
                  onPress={() => onNever(member.organisation.id)}
                >
                  {words.exclude}
                </Button>
              </p>
            )}
          </li>
        ))}
      </ul>
      {(team.connectors.length > 0 || team.strangers.length > 0) && <h3>{words.introductions}</h3>}
      {team.connectors.length > 0 && (
        <ul className="connectors">
          {team.connectors.map(({ organisation, links }) => (
            <li key={organisation.id}>
              <ThingLink thing={organisation} /> {words.introduces}{' '}
              {links.map((link, at) => (
                <span key={link.id}>
                  {at > 0 && ', '}
                  <ThingLink thing={link} />
                </span>
              ))}
            </li>
          ))}
        </ul>
      )}
      {team.strangers.length > 0 && (
        <p>
          {words.strangers} {team.strangers.map(({ name }) => name).join(', ')}
        </p>
      )}
    </section>
  );
}

function Evidence({ member }: { readonly member: Member }) {
  const projects = new Map(member.covers.flatMap(({ projects: those }) => those.map((one) => [one.id, one])));
  if (projects.size === 0) return null;
  return (
    <p className="evidence small">
      {[...projects.values()].map((project, at) => (
        <span key={project.id}>
          {at > 0 && ', '}
          <ThingLink thing={project} kind="PROJECT" /> {formatPeriod(project.start, project.end)}
        </span>
      ))}
    </p>
  );
}
