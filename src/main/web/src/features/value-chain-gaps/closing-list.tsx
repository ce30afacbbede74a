import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { ChainLook } from '../../core/chain-address';
import { usePage } from '../../core/page-context';
import type { OrganisationType } from '../../generated/graphql';
import { placeText } from '../../ui/place-text';
import { ThingLink } from '../../ui/thing-link';
import { ViewLink } from '../../ui/view-link';
import { type ClosingOfStage, type StageOfChain, twoDigits } from './gaps';

type Props = { readonly stage: StageOfChain; readonly look: ChainLook };

const FIRST = 6;
/** They speak for others: what they are thought to have may be their members'. */
const SPEAKERS: readonly OrganisationType[] = ['ASSOCIATION', 'CLUSTER_ORGANISATION', 'INCUBATOR', 'FINANCE'];

/** What would close the gaps of a stage, the most worthwhile first, each with its figures and the way to it. */
export function ClosingList({ stage, look }: Props) {
  const { t } = usePage();
  const words = t.chains;
  const [all, setAll] = useState(false);
  const shown = all ? stage.closings : stage.closings.slice(0, FIRST);
  return (
    <div className="closings" data-testid="closings">
      <h3>{words.closings}</h3>
      {stage.closings.length === 0 && <p className="muted">{words.noClosings}</p>}
      <ol>
        {shown.map((closing) => (
          <li key={`${closing.kind} ${closing.technology.id} ${closing.organisation?.id}`}>
            <OneClosing closing={closing} stage={stage} look={look} />
          </li>
        ))}
      </ol>
      {shown.length < stage.closings.length && (
        <Button className="more" onPress={() => setAll(true)}>
          {words.moreClosings(stage.closings.length - shown.length)}
        </Button>
      )}
    </div>
  );
}

function OneClosing({ closing, stage, look }: Props & { readonly closing: ClosingOfStage }) {
  const { t, language } = usePage();
  const words = t.chains;
  const { organisation, technology, via, viaProjects } = closing;
  const thought = stage.technologies
    .find((one) => one.technology.id === technology.id)
    ?.suggested.some((one) => one.organisation?.id === organisation?.id);
  const speaker = organisation && SPEAKERS.includes(organisation.type);
  const kind = closing.kind === 'LOCAL_UPGRADE' && thought ? (speaker ? 'ASK_MEMBERS' : 'ASK') : closing.kind;
  const place = organisation && placeText(organisation.place, language);
  return (
    <>
      <p>{words.closing[kind](organisation?.name ?? '', technology.name)}</p>
      {organisation && (
        <p className="muted">
          <ThingLink thing={organisation} kind="ORGANISATION" />{' '}
          {[t.words.type[organisation.type], place].filter(Boolean).join(', ')}
        </p>
      )}
      {closing.kind === 'PARTNER' && organisation && (
        <p>
          {via ? (
            <>
              {words.via} <ThingLink thing={via} kind="ORGANISATION" />{' '}
              {words.viaProjects(viaProjects.length)}{' '}
              {viaProjects.map((project) => (
                <ThingLink key={project.id} thing={project} kind="PROJECT" />
              ))}{' '}
              <ViewLink
                className="aside-link"
                to={{
                  page: 'connect',
                  connection: { of: [via.id, organisation.id], since: null, asOf: null },
                }}
              >
                {words.wayThere}
              </ViewLink>
            </>
          ) : (
            <span className="muted">{words.noVia}</span>
          )}{' '}
          <ViewLink
            className="aside-link"
            to={{
              page: 'chains',
              look: { ...look, changes: [{ does: 'join', organisation: organisation.id }] },
            }}
          >
            {words.tryIt}
            <span className="sr-only"> {organisation.name}</span>
          </ViewLink>
        </p>
      )}
      <p className="closing-figures">
        {words.effect} {twoDigits(closing.effect, language)} {words.severity};{' '}
        {words.likelihood.toLowerCase()} {twoDigits(closing.likelihood, language)}; {words.cost.toLowerCase()}{' '}
        {words.costClass[closing.cost]}
      </p>
    </>
  );
}
