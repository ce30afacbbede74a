import { formatDate } from '../../core/format';
import { usePage } from '../../core/page-context';
import type { NetworkChangesQuery } from '../../generated/graphql';
import { ThingLink } from '../../ui/thing-link';
import { ScrollFrame } from '../../ui/scroll-frame';

export type Change = NetworkChangesQuery['networkChanges']['changes']['edges'][number]['node'];

type Props = { readonly changes: readonly Change[]; readonly title: string };

/** The facts: when, who or what, and the project or cluster that shows it. */
export function ChangeRows({ changes, title }: Props) {
  const { t } = usePage();
  const words = t.changes;
  return (
    <ScrollFrame label={title}>
      <table className="results fact-rows" data-testid="facts">
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.shownBy}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <tr key={keyOf(change)}>
              <td>{change.year}</td>
              <td>
                <What change={change} />
              </td>
              <td>
                <ShownBy change={change} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

function What({ change }: { readonly change: Change }) {
  const { organisation, partner, technology, area, project } = change;
  if (technology) return <ThingLink thing={technology} kind="TECHNOLOGY" />;
  if (area) return <ThingLink thing={area} kind="PRIORITY_AREA" />;
  if (!organisation) return project && <ThingLink thing={project} kind="PROJECT" />;
  return (
    <>
      <ThingLink thing={organisation} kind="ORGANISATION" />
      {partner && (
        <>
          {' + '}
          <ThingLink thing={partner} kind="ORGANISATION" />
        </>
      )}
    </>
  );
}

/** A project that itself is the change is shown once. */
function ShownBy({ change }: { readonly change: Change }) {
  const { language } = usePage();
  const { organisation, technology, area, project, cluster } = change;
  if (cluster) return <ThingLink thing={cluster} kind="CLUSTER" />;
  if (!project) return null;
  const itself = !organisation && !technology && !area;
  return itself ? (
    <span className="tabular">
      {[project.start, project.end]
        .flatMap((date) => (date ? [formatDate(date, language)] : []))
        .join(' \u2013 ')}
    </span>
  ) : (
    <ThingLink thing={project} kind="PROJECT" />
  );
}

export function keyOf({ year, organisation, partner, technology, area, project, cluster }: Change): string {
  return [year, ...[organisation, partner, technology, area, project, cluster].map((one) => one?.id)].join(
    ' ',
  );
}
