import { Button } from 'react-aria-components';
import { formatYears } from '../../core/format';
import type { Pair } from '../../core/exploration';
import type { Paths } from '../../core/network';
import { usePage } from '../../core/page-context';
import { type Asked } from '../../core/use-question';
import type { CollaborationPathsQuery } from '../../generated/graphql';
import { Answered } from '../../ui/asked';
import { Icon } from '../../ui/icon';
import { SaysWho, SourceName } from '../../ui/says-who';
import { ThingLink } from '../../ui/thing-link';

type Props = {
  readonly pair: Pair;
  readonly asked: Asked<CollaborationPathsQuery>;
  /** The way that stands alone on the canvas; null shows all. */
  readonly chosen: number | null;
  readonly onChoose: (way: number | null) => void;
  readonly onClose: () => void;
};

/** How two organisations are connected, told hop by hop in words one could paste into an e-mail. */
export function PathStory({ pair, asked, chosen, onChoose, onClose }: Props) {
  const { t, say } = usePage();
  const copy = (paths: Paths) => {
    const text = paths.paths.map((path) => path.explanation).join('\n\n');
    void navigator.clipboard.writeText(text).then(() => say(t.path.copied));
  };
  return (
    <article className="details path-story" data-testid="path-story">
      <Button className="tool icon-button close" aria-label={t.path.close} onPress={onClose}>
        <Icon name="close" />
      </Button>
      <Answered asked={asked} skeleton={10}>
        {({ collaborationPaths: found }) => {
          const from = found.from?.name ?? pair.from;
          const to = found.to?.name ?? pair.to;
          const [best] = found.paths;
          return (
            <>
              <h2>{best ? t.path.headlineSteps(from, to, best.length) : t.path.headlineNone(from, to)}</h2>
              {found.none && <p className="notice">{found.none.explanation}</p>}
              {best && (
                <p className="path-actions">
                  <span className="muted">{t.path.ways(found.paths.length)}</span>
                  <Button onPress={() => copy(found)}>{t.path.copy}</Button>
                </p>
              )}
              <ol className="ways">
                {found.paths.map((path, index) => (
                  <li key={index} className={chosen === index ? 'chosen' : undefined}>
                    <h3>{t.path.way(index + 1, path.length)}</h3>
                    <p className="explanation">{path.explanation}</p>
                    {found.paths.length > 1 && (
                      <Button
                        aria-pressed={chosen === index}
                        onPress={() => onChoose(chosen === index ? null : index)}
                      >
                        {t.path.show}
                      </Button>
                    )}
                    <ol className="hops">
                      {path.hops.map((hop, at) => (
                        <HopLines key={at} hop={hop} />
                      ))}
                    </ol>
                  </li>
                ))}
              </ol>
            </>
          );
        }}
      </Answered>
    </article>
  );
}

type Hop = Paths['paths'][number]['hops'][number];

/** One hop with everything it rests on. */
export function HopLines({ hop }: { readonly hop: Hop }) {
  const { t } = usePage();
  return (
    <li className={`hop hop-${hop.strength.toLowerCase()}`}>
      <p>
        <ThingLink thing={hop.from} kind={hop.from.kind} /> <span aria-hidden="true">&rarr;</span>{' '}
        <ThingLink thing={hop.to} kind={hop.to.kind} />
      </p>
      <p className="muted">
        {t.words.hop[hop.kind]} &middot; {t.words.strength[hop.strength]}
      </p>
      <ul className="lines">
        {hop.evidence.map((evidence, index) => {
          const shared = evidence.project ?? evidence.cluster;
          if (!shared) return null;
          const [first, second] = evidence.roles;
          return (
            <li key={index}>
              <ThingLink thing={shared} kind={evidence.project ? 'PROJECT' : 'CLUSTER'} />{' '}
              <span className="muted">
                {[
                  formatYears(evidence.years),
                  first && second && t.path.rolesOf(roleText(first), roleText(second)),
                  evidence.project ? t.path.partners(evidence.partners) : t.path.members(evidence.partners),
                ]
                  .filter(Boolean)
                  .join(', ')}
              </span>
              <SaysWho fact={shared.name}>
                <p>
                  <SourceName source={evidence.source} />
                </p>
                {evidence.project?.title && <p className="muted">{evidence.project.title}</p>}
              </SaysWho>
            </li>
          );
        })}
      </ul>
      {hop.evidenceCount > hop.evidence.length && (
        <p className="muted">{t.path.evidenceMore(hop.evidenceCount - hop.evidence.length)}</p>
      )}
    </li>
  );

  function roleText(role: string): string {
    const words: Record<string, string> = { ...t.words.membership, ...t.words.participation };
    return words[role] ?? role.toLowerCase().replaceAll('_', ' ');
  }
}

/** The things of one way, or of all ways, for bringing them out on the canvas. */
export function thingsOn(found: Paths, way: number | null): Set<string> {
  const paths = way === null ? found.paths : found.paths.slice(way, way + 1);
  const ends = [found.from?.id, found.to?.id].filter((id) => id !== undefined);
  const hops = paths.flatMap((path) => path.hops);
  return new Set([
    ...ends,
    ...hops.flatMap((hop) => [
      hop.from.id,
      hop.to.id,
      ...hop.evidence.flatMap((evidence) => (evidence.project ?? evidence.cluster)?.id ?? []),
    ]),
  ]);
}
