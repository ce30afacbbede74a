import { NO_CHAIN } from '../../core/chain-address';
import { usePage } from '../../core/page-context';
import { useQuestion } from '../../core/use-question';
import { ValueChainsDocument, type ValueChainsQuery } from '../../generated/graphql';
import { Answered } from '../../ui/asked';
import { ThingLink } from '../../ui/thing-link';
import { ViewLink } from '../../ui/view-link';

/** All value chains: what each is for, its stages, the areas it serves, and how well it is founded. */
export function ChainList({ region }: { readonly region: string }) {
  const { t } = usePage();
  const words = t.chains;
  const asked = useQuestion(ValueChainsDocument, {});
  return (
    <Answered asked={asked} skeleton={12}>
      {({ valueChains }) =>
        valueChains.length === 0 ? (
          <p className="notice">{words.noChains}</p>
        ) : (
          <ul className="chain-list" data-testid="chain-list">
            {valueChains.map(({ id, name, description, status, areas, stages, provenance }) => (
              <li key={id}>
                <h2>
                  <ViewLink to={{ page: 'chains', look: { ...NO_CHAIN, region, chain: id } }}>
                    {name}
                  </ViewLink>
                </h2>
                {description && <p>{description}</p>}
                <p className="muted">
                  {words.stageNames}: {stages.map((stage) => stage.name).join(' \u2192 ')}
                </p>
                {areas.length > 0 && (
                  <p className="muted">
                    {words.serves}:{' '}
                    {areas.map((area) => (
                      <ThingLink key={area.id} thing={distinct(area, areas)} kind="PRIORITY_AREA" />
                    ))}
                  </p>
                )}
                <p className="muted">
                  <span className="badge">
                    {status === 'EDITORIAL' ? words.example : status && t.words.quotation[status]}
                  </span>{' '}
                  {words.who}: {provenance.source.title}
                </p>
              </li>
            ))}
          </ul>
        )
      }
    </Answered>
  );
}

type Area = ValueChainsQuery['valueChains'][number]['areas'][number];

/** An area as it is linked: with its strategy where another of the chain's areas has the same name. */
function distinct(area: Area, all: readonly Area[]): { readonly id: string; readonly name: string } {
  const { id, name, scheme } = area;
  const alone = all.every((other) => other.id === id || other.name !== name);
  return { id, name: alone ? name : `${name} (${scheme.title})` };
}
