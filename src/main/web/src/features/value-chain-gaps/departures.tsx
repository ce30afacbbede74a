import type { ChainLook } from '../../core/chain-address';
import { formatNumber } from '../../core/format';
import { usePage } from '../../core/page-context';
import { ThingLink } from '../../ui/thing-link';
import { ViewLink } from '../../ui/view-link';
import { ScrollFrame } from '../../ui/scroll-frame';
import { type Gaps, signed } from './gaps';

/** Whose departure alone would hurt the chain most. */
export function Departures({ gaps, look }: { readonly gaps: Gaps; readonly look: ChainLook }) {
  const { t, language } = usePage();
  const words = t.chains;
  const painful = (gaps.departures ?? []).filter(({ severity, stages }) => severity > 0 || stages > 0);
  return (
    <section>
      <h2>{words.departures}</h2>
      <p className="muted">{words.departuresNote}</p>
      {painful.length === 0 ? (
        <p>{words.noDeparture}</p>
      ) : (
        <ScrollFrame label={words.departures}>
          <table className="heat chain-table" data-testid="departures">
            <thead>
              <tr>
                <th scope="col">{words.organisation}</th>
                <th scope="col">{words.rise}</th>
                <th scope="col">{words.stagesChanged}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {painful.map(({ organisation, severity, stages }) => (
                <tr key={organisation.id}>
                  <th scope="row">
                    <ThingLink thing={organisation} kind="ORGANISATION" />
                    <small>{t.words.type[organisation.type]}</small>
                  </th>
                  <td>{signed(severity, language, 2)}</td>
                  <td>{formatNumber(stages, language)}</td>
                  <td className="in-words">
                    <ViewLink
                      className="aside-link"
                      to={{
                        page: 'chains',
                        look: { ...look, changes: [{ does: 'leave', organisation: organisation.id }] },
                      }}
                    >
                      {words.whatIfLeaves}
                      <span className="sr-only"> {organisation.name}</span>
                    </ViewLink>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollFrame>
      )}
    </section>
  );
}
