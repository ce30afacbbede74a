import { formatNumber } from '../../core/format';
import type { Language } from '../../core/language';
import { usePage } from '../../core/page-context';
import type { CoverageFactPageFragment } from '../../generated/graphql';
import { ThingLink } from '../../ui/thing-link';
import { ScrollFrame } from '../../ui/scroll-frame';
import { FactSources } from './fact-sources';

type Fact = CoverageFactPageFragment['edges'][number]['node'];
type Props = {
  readonly facts: readonly Fact[];
  readonly language: Language;
  readonly scheme: string;
  /** The area of the row; null for the rows without one. */
  readonly area: string | null;
};

/** Participations: who, in which project, as what, with how much, how much of it counts here, and who says so. */
export function FactRows({ facts, language, scheme, area }: Props) {
  const { t } = usePage();
  const words = t.coverage;
  const money = (value: number | null) =>
    value === null ? (
      <span className="unknown">{t.frame.unknown}</span>
    ) : (
      formatNumber(Math.round(value), language)
    );
  return (
    <ScrollFrame label={words.factsTitle}>
      <table className="results fact-rows">
        <thead>
          <tr>
            <th scope="col">{words.organisation}</th>
            <th scope="col">{words.project}</th>
            <th scope="col">{words.starts}</th>
            <th scope="col">{words.role}</th>
            <th scope="col" className="number">
              {words.contribution}
            </th>
            <th scope="col" className="number">
              {words.counted}
            </th>
            <th scope="col">{words.source}</th>
          </tr>
        </thead>
        <tbody>
          {facts.map(({ organisation, project, role, contribution, counted, says }) => (
            <tr key={`${organisation?.id} ${project?.id} ${role}`}>
              <th scope="row">{organisation && <ThingLink thing={organisation} kind="ORGANISATION" />}</th>
              <td>{project && <ThingLink thing={project} kind="PROJECT" />}</td>
              <td>{project?.start?.slice(0, 4) ?? <span className="unknown">{t.frame.unknown}</span>}</td>
              <td>{t.words.participation[role]}</td>
              <td className="number" data-label={words.contribution}>
                {money(contribution)}
              </td>
              <td className="number" data-label={words.counted}>
                {money(counted)}
              </td>
              <td>
                <FactSources
                  fact={`${organisation?.name ?? ''}, ${project?.name ?? ''}`}
                  says={says}
                  areas={(project?.areas ?? []).filter((one) => one.area.scheme.id === scheme)}
                  area={area}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}
