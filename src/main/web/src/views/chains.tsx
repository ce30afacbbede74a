import type { ChainLook } from '../core/chain-address';
import { navigate } from '../core/navigation';
import { usePage } from '../core/page-context';
import { useSession } from '../core/session-context';
import { useQuestion } from '../core/use-question';
import { useTitle } from '../core/use-title';
import { useChoices } from '../features/coverage/use-choices';
import { ChainAnswer } from '../features/value-chain-gaps/chain-answer';
import { chainRows } from '../features/value-chain-gaps/chain-csv';
import { ChainList } from '../features/value-chain-gaps/chain-list';
import { ChainPickers } from '../features/value-chain-gaps/chain-pickers';
import { chainPicture } from '../features/value-chain-gaps/chain-picture';
import { type Gaps, regionOf, titleOf } from '../features/value-chain-gaps/gaps';
import { ValueChainGapsDocument, ValueChainsDocument } from '../generated/graphql';
import { Answered } from '../ui/asked';
import { TakeAway } from '../ui/take-away';
import { ViewLink } from '../ui/view-link';

/** Value chains: all of them, or one in a region, drawn with its weak and unknown stages. */
export function ChainsView({ look }: { readonly look: ChainLook }) {
  return look.chain === null ? <AllChains look={look} /> : <OneChain look={look} chain={look.chain} />;
}

function AllChains({ look }: { readonly look: ChainLook }) {
  const { t } = usePage();
  useTitle(t.chains.title);
  return (
    <main id="content" className="planning-view">
      <h1>{t.chains.title}</h1>
      <p className="muted">{t.chains.lead}</p>
      <NewChain />
      <ChainList region={look.region} />
    </main>
  );
}

function NewChain() {
  const { t } = usePage();
  const { me } = useSession();
  if (!me?.rights.includes('IMPORT')) return null;
  return (
    <p>
      <ViewLink to={{ page: 'chain-edit', id: null }} className="button">
        {t.chains.newChain}
      </ViewLink>
    </p>
  );
}

function OneChain({ look, chain }: { readonly look: ChainLook; readonly chain: string }) {
  const { t } = usePage();
  const { me } = useSession();
  const { choices } = useChoices();
  const chains = useQuestion(ValueChainsDocument, {});
  const asked = useQuestion(ValueChainGapsDocument, {
    valueChain: chain,
    region: look.region,
    asOf: look.asOf,
    withDepartures: true,
  });
  const gaps = asked.failure ? null : (asked.data?.valueChainGaps ?? null);
  const title = gaps ? titleOf(gaps, t) : t.chains.screen;
  useTitle(title);
  return (
    <main id="content" className="planning-view">
      <h1>{title}</h1>
      {gaps && (
        <p className="muted">
          {gaps.valueChain.description}{' '}
          <span className="badge">
            {gaps.valueChain.status === 'EDITORIAL'
              ? t.chains.example
              : gaps.valueChain.status && t.words.quotation[gaps.valueChain.status]}
          </span>{' '}
          {t.chains.who}: {gaps.valueChain.provenance.source.title},{' '}
          {t.chains.version(gaps.valueChain.version)}
        </p>
      )}
      <ChainPickers
        look={look}
        chains={chains.data?.valueChains ?? []}
        choices={choices}
        onChange={(change) => navigate({ page: 'chains', look: { ...look, ...change } })}
      />
      <div className="toolbar">
        <ViewLink
          to={{ page: 'chains', look: { ...look, chain: null, stage: null, changes: [] } }}
          className="button"
        >
          {t.chains.allChains}
        </ViewLink>
        {me?.rights.includes('IMPORT') && (
          <ViewLink to={{ page: 'chain-edit', id: chain }} className="button">
            {t.chains.edit}
          </ViewLink>
        )}
        {gaps && !gaps.problem && <Exports gaps={gaps} title={title} />}
      </div>
      <Answered asked={asked} skeleton={14}>
        {({ valueChainGaps }) => <ChainAnswer gaps={valueChainGaps} look={look} />}
      </Answered>
    </main>
  );
}

function Exports({ gaps, title }: { readonly gaps: Gaps; readonly title: string }) {
  const { t, language } = usePage();
  return (
    <TakeAway
      subject={`${gaps.valueChain.name} ${regionOf(gaps, t)} ${gaps.asOf}`}
      table={() => chainRows(gaps, t)}
      picture={() => chainPicture(gaps, title, t, language)}
    />
  );
}
