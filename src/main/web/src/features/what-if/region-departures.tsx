import type { WhatIfAsk } from '../../core/chain-address';
import { formatNumber } from '../../core/format';
import { usePage } from '../../core/page-context';
import { useQuestion } from '../../core/use-question';
import { DeparturesDocument } from '../../generated/graphql';
import { Answered } from '../../ui/asked';
import { ScrollFrame } from '../../ui/scroll-frame';
import { ThingLink } from '../../ui/thing-link';
import { ViewLink } from '../../ui/view-link';
import { signed } from '../value-chain-gaps/gaps';

type Props = { readonly ask: WhatIfAsk; readonly place: string };

/** Whose departure alone would hurt the value chains of a region most, all chains together. */
export function RegionDepartures({ ask, place }: Props) {
  const { t, language } = usePage();
  const words = t.whatIf.departures;
  const asked = useQuestion(DeparturesDocument, { region: ask.region });
  return (
    <section>
      <h2>{words.title(place)}</h2>
      <Answered asked={asked} skeleton={6}>
        {({ departures: { chainCount, supplierCount, painfulCount, ranking } }) => (
          <>
            <p className="muted">{words.lead(supplierCount, chainCount, painfulCount)}</p>
            {ranking.length > 0 && (
              <ScrollFrame label={words.title(place)}>
                <table className="heat chain-table" data-testid="region-departures">
                  <thead>
                    <tr>
                      <th scope="col">{t.chains.organisation}</th>
                      <th scope="col">{t.chains.rise}</th>
                      <th scope="col" className="in-words">
                        {words.breaks}
                      </th>
                      <td />
                    </tr>
                  </thead>
                  <tbody>
                    {ranking.map(({ organisation, severity, stageCount, breaks }) => (
                      <tr key={organisation.id}>
                        <th scope="row">
                          <ThingLink thing={organisation} kind="ORGANISATION" />
                          <small>{t.words.type[organisation.type]}</small>
                        </th>
                        <td>{signed(severity, language, 2)}</td>
                        <td className="in-words listed">
                          {formatNumber(stageCount, language)}
                          <ul className="plain-list">
                            {breaks.map(({ valueChain, stage, before, after }) => (
                              <li key={stage.id}>
                                {valueChain.name}, {stage.name}:{' '}
                                {before === after
                                  ? words.worse(t.chains.verdict[after])
                                  : words.turns(t.chains.verdict[before], t.chains.verdict[after])}
                              </li>
                            ))}
                          </ul>
                        </td>
                        <td className="in-words">
                          <ViewLink
                            className="aside-link"
                            to={{
                              page: 'what-if',
                              ask: { ...ask, changes: [{ does: 'leave', organisation: organisation.id }] },
                            }}
                          >
                            {t.chains.whatIfLeaves}
                            <span className="sr-only"> {organisation.name}</span>
                          </ViewLink>
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </ScrollFrame>
            )}
          </>
        )}
      </Answered>
    </section>
  );
}
