import { usePage } from '../../core/page-context';
import type { WhatIfQuery } from '../../generated/graphql';
import { ScrollFrame } from '../../ui/scroll-frame';
import { signed, twoDigits } from '../value-chain-gaps/gaps';
import { VerdictMark } from '../value-chain-gaps/verdict-mark';

export type GapsDifferenceAnswer = NonNullable<WhatIfQuery['whatIf']['valueChainGaps']>;

/** What would become of the stages of a chain: only those that change, each with why. */
export function GapsDifference({ of }: { readonly of: GapsDifferenceAnswer }) {
  const { t, language } = usePage();
  const words = t.whatIf;
  const { before, after, difference } = of;
  if (after.problem) return <p className="notice">{t.chains.problem[after.problem]}</p>;
  const hidden = difference.some(
    (stage) => stage.suppliers < 0 && (stage.severity === null || stage.severity <= 0),
  );
  return (
    <div data-testid="gaps-difference">
      <p>
        {before.severity !== null && after.severity !== null
          ? words.severityChange(
              twoDigits(before.severity, language),
              twoDigits(after.severity, language),
              signed(after.severity - before.severity, language, 2),
            )
          : words.severityUnknown}{' '}
        {words.atMostChange(
          twoDigits(atMost(before), language),
          twoDigits(atMost(after), language),
          signed(atMost(after) - atMost(before), language, 2),
        )}{' '}
        {hidden && words.hidden}
      </p>
      {difference.length === 0 ? (
        <p>{words.gapsSame}</p>
      ) : (
        <ScrollFrame label={words.gaps}>
          <table className="heat chain-table">
            <thead>
              <tr>
                <th scope="col">{t.chains.stage}</th>
                <th scope="col" className="in-words">
                  {words.before}
                </th>
                <th scope="col" className="in-words">
                  {words.after}
                </th>
                <th scope="col">{words.suppliers}</th>
                <th scope="col">{words.severity}</th>
                <th scope="col">{t.chains.atMostHead}</th>
                <th scope="col" className="in-words">
                  {words.because}
                </th>
              </tr>
            </thead>
            <tbody>
              {difference.map((stage) => (
                <tr key={stage.stage.id}>
                  <th scope="row">{stage.stage.name}</th>
                  <td className="in-words">
                    <VerdictMark verdict={stage.before} />
                  </td>
                  <td className="in-words">
                    <VerdictMark verdict={stage.after} />
                  </td>
                  <td>{signed(stage.suppliers, language)}</td>
                  <td>
                    <Change by={stage.severity} />
                  </td>
                  <td>
                    <Change by={atMostOf(after, stage.stage.id) - atMostOf(before, stage.stage.id)} />
                  </td>
                  <td className="in-words">
                    <Reasons of={of} stage={stage.stage.id} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollFrame>
      )}
    </div>
  );
}

function Change({ by }: { readonly by: number | null }) {
  const { t, language } = usePage();
  return by === null ? <span className="unknown">{t.frame.unknown}</span> : <>{signed(by, language, 2)}</>;
}

function atMostOf(gaps: GapsDifferenceAnswer['before'], stage: string): number {
  return gaps.stages.find((one) => one.stage.id === stage)?.severityAtMost ?? 0;
}

/** The sum of severities if all that is unknown proves missing. */
function atMost(gaps: GapsDifferenceAnswer['before']): number {
  return gaps.stages.reduce((sum, { severityAtMost }) => sum + (severityAtMost ?? 0), 0);
}

/** The technologies of a stage that stand otherwise than before. */
function Reasons({ of, stage }: { readonly of: GapsDifferenceAnswer; readonly stage: string }) {
  const { t } = usePage();
  const { suppliersWord, technology } = t.whatIf;
  const technologiesOf = (gaps: GapsDifferenceAnswer['before']) =>
    gaps.stages.find((one) => one.stage.id === stage)?.technologies ?? [];
  const now = technologiesOf(of.before);
  const changed = technologiesOf(of.after).flatMap((then) => {
    const before = now.find((one) => one.technology.id === then.technology.id);
    const same =
      !before ||
      (before.verdict === then.verdict &&
        before.supplierCount === then.supplierCount &&
        before.suggestedCount === then.suggestedCount);
    return same ? [] : [{ before, then }];
  });
  return (
    <ul className="plain">
      {changed.map(({ before, then }) => (
        <li key={then.technology.id}>
          {technology(
            then.technology.name,
            t.chains.verdict[before.verdict],
            t.chains.verdict[then.verdict],
            suppliersWord(before.supplierCount, before.suggestedCount),
            suppliersWord(then.supplierCount, then.suggestedCount),
          )}
        </li>
      ))}
    </ul>
  );
}
