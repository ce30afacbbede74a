import { usePage } from '../core/page-context';
import { useSession } from '../core/session-context';
import { useQuestion } from '../core/use-question';
import { useTitle } from '../core/use-title';
import { ChainForm } from '../features/value-chain-edit/chain-form';
import { draftOf, NEW_CHAIN } from '../features/value-chain-edit/draft';
import { ValueChainDocument } from '../generated/graphql';
import { Answered } from '../ui/asked';
import { Invitation } from '../ui/invitation';
import { Skeleton } from '../ui/skeleton';
import { UnknownThing } from '../ui/unknown-thing';

/** Where an officer writes a value chain: a new one, or the next version of a known one. */
export function ChainEditView({ id }: { readonly id: string | null }) {
  const { t } = usePage();
  const { me } = useSession();
  const words = t.chainEditor;
  const asked = useQuestion(ValueChainDocument, id === null ? null : { id });
  const name = asked.data?.valueChain?.name;
  const title = name === undefined ? words.titleNew : words.titleOf(name);
  useTitle(title);
  const mayEdit = me?.rights.includes('IMPORT') ?? false;
  return (
    <main id="content" className="planning-view">
      <h1>{title}</h1>
      <p className="muted">{words.lead}</p>
      {me === null && <Skeleton lines={2} />}
      {me !== null && !mayEdit && <Invitation text={words.visitor} next={words.signIn} />}
      {mayEdit &&
        (id === null ? (
          <ChainForm begun={NEW_CHAIN} />
        ) : (
          <Answered asked={asked} skeleton={12}>
            {({ valueChain }) =>
              valueChain === null ? <UnknownThing id={id} /> : <ChainForm begun={draftOf(valueChain)} />
            }
          </Answered>
        ))}
    </main>
  );
}
