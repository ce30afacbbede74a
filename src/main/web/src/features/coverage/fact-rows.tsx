import { formatNumber } from '../../core/format';
import type { Language } from '../../core/language';
import { usePage } from '../../core/page-context';
import type { CoverageFactPageFragment } from '../../generated/graphql';
import { ThingLink } from '../../ui/thing-link';

type Fact = CoverageFactPageFragment['edges'][number]['node'];
type Props = { readonly facts: readonly Fact[]; readonly language: Language };

/** Participations: who, in which project, as what, with how much, and how much of it counts here. */
export function FactRows({ facts, language }: Props) {
  const { t } = usePage();
  const words = t.coverage;
  const money = (value: number | null) =>
    value === null ? (
      <span className="unknown">{t.frame.unknown}</span>
    ) : (
      formatNumber(Math.round(value), language)
    );
  return (
    <div className="heat-frame" role="region" aria-label={words.factsTitle} tabIndex={0}>
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
          </tr>
        </thead>
        <tbody>
          {facts.map(({ organisation, project, role, contribution, counted }) => (
            <tr key={`${organisation?.id} ${project?.id} ${role}`}>
              <th scope="row">{organisation && <ThingLink thing={organisation} kind="ORGANISATION" />}</th>
              <td>{project && <ThingLink thing={project} kind="PROJECT" />}</td>
              <td>{project?.start?.slice(0, 4) ?? <span className="unknown">{t.frame.unknown}</span>}</td>
              <td>{t.words.participation[role]}</td>
              <td className="number">{money(contribution)}</td>
              <td className="number">{money(counted)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
