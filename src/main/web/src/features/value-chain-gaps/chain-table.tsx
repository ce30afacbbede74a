import { formatPercent } from '../../core/format';
import { usePage } from '../../core/page-context';
import { ViewLink } from '../../ui/view-link';
import type { ChainLook } from '../../core/chain-address';
import { ScrollFrame } from '../../ui/scroll-frame';
import { type Gaps, possibleOf, suppliersOf, tieOf, twoDigits } from './gaps';
import { VerdictMark } from './verdict-mark';

/** The drawing as a table: a row per stage, with what it feeds and how they are tied. */
export function ChainTable({ gaps, look }: { readonly gaps: Gaps; readonly look: ChainLook }) {
  const { t, language } = usePage();
  const words = t.chains;
  const figure = (value: number | null, text: (value: number) => string) =>
    value === null ? <span className="unknown">{t.frame.unknown}</span> : text(value);
  const nameOf = (id: string) => gaps.stages.find(({ stage }) => stage.id === id)?.stage.name ?? id;
  return (
    <section>
      <h2>{words.table}</h2>
      <ScrollFrame label={words.table}>
        <table className="heat chain-table" data-testid="chain-table">
          <thead>
            <tr>
              <th scope="col">{words.stage}</th>
              <th scope="col" className="in-words">
                {words.verdictHead}
              </th>
              <th scope="col">{words.coverageHead}</th>
              <th scope="col">{words.suppliersHead}</th>
              <th scope="col">{words.possibleHead}</th>
              <th scope="col">{words.severityHead}</th>
              <th scope="col">{words.atMostHead}</th>
              <th scope="col">{words.confidenceHead}</th>
              <th scope="col" className="in-words">
                {words.feeds}
              </th>
            </tr>
          </thead>
          <tbody>
            {gaps.stages.map((stage) => (
              <tr key={stage.stage.id}>
                <th scope="row">
                  <ViewLink to={{ page: 'chains', look: { ...look, stage: stage.stage.id } }}>
                    {stage.stage.name}
                  </ViewLink>
                </th>
                <td className="in-words">
                  <VerdictMark verdict={stage.verdict} />
                </td>
                <td>{figure(stage.coverage, (value) => formatPercent(value, language))}</td>
                <td>{suppliersOf(stage)}</td>
                <td>{possibleOf(stage)}</td>
                <td>{figure(stage.severity, (value) => twoDigits(value, language))}</td>
                <td>{figure(stage.severityAtMost, (value) => twoDigits(value, language))}</td>
                <td>{figure(stage.confidence, (value) => formatPercent(value, language))}</td>
                <td className="in-words">
                  {stage.stage.feeds.length === 0 && <span className="muted">{words.ends}</span>}
                  <ul className="plain">
                    {gaps.links
                      .filter((link) => link.from.id === stage.stage.id)
                      .map((link) => {
                        const tie = tieOf(link);
                        const said = tie === 'tied' ? words.linkText.tied(link.ties) : words.linkText[tie];
                        return (
                          <li key={link.to.id}>
                            {nameOf(link.to.id)} <span className="muted">({said})</span>
                          </li>
                        );
                      })}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
    </section>
  );
}
