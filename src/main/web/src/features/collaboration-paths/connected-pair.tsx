import { Button } from 'react-aria-components';
import type { Connection } from '../../core/connection';
import { usePage } from '../../core/page-context';
import { useQuestion } from '../../core/use-question';
import { explore } from '../../core/address';
import { CollaborationPathsDocument } from '../../generated/graphql';
import { Answered } from '../../ui/asked';
import { ViewLink } from '../../ui/view-link';
import { Lane } from './lane';
import { HopLines } from './path-story';

type Props = {
  readonly pair: readonly [string, string];
  readonly years: Pick<Connection, 'since' | 'asOf'>;
};

/** How two organisations are connected: each way as a lane from left to right, told in words, with the evidence below. */
export function ConnectedPair({ pair: [from, to], years }: Props) {
  const { t, say } = usePage();
  const asked = useQuestion(CollaborationPathsDocument, { from, to, first: 3, ...years });
  const copy = (text: string) => void navigator.clipboard.writeText(text).then(() => say(t.path.copied));
  return (
    <section className="connected-pair" data-testid="connected-pair">
      <Answered asked={asked} skeleton={6}>
        {({ collaborationPaths: found }) => {
          const first = found.from?.name ?? from;
          const second = found.to?.name ?? to;
          const [best] = found.paths;
          return (
            <>
              <h2>
                {best
                  ? t.path.headlineSteps(first, second, shortest(found.paths))
                  : t.path.headlineNone(first, second)}
              </h2>
              {found.none && <p className="notice">{found.none.explanation}</p>}
              <ol className="ways lanes">
                {found.paths.map((path, index) => (
                  <li key={index}>
                    <h3>{t.path.way(index + 1, path.length)}</h3>
                    <Lane path={path} />
                    <p className="explanation">{path.explanation}</p>
                    <details>
                      <summary>{t.connect.evidence}</summary>
                      <ol className="hops">
                        {path.hops.map((hop, at) => (
                          <HopLines key={at} hop={hop} />
                        ))}
                      </ol>
                    </details>
                  </li>
                ))}
              </ol>
              {best && (
                <p className="path-actions">
                  <Button onPress={() => copy(found.paths.map((path) => path.explanation).join('\n\n'))}>
                    {t.path.copy}
                  </Button>
                  <ViewLink to={explore({ steps: [{ do: 'path', from, to }], pair: { from, to } })}>
                    {t.connect.inGraph}
                  </ViewLink>
                </p>
              )}
            </>
          );
        }}
      </Answered>
    </section>
  );
}

function shortest(paths: readonly { readonly length: number }[]): number {
  return Math.min(...paths.map((path) => path.length));
}
