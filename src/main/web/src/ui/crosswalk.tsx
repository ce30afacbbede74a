import { formatPercent } from '../core/format';
import { usePage } from '../core/page-context';
import type { TechnologyQuery } from '../generated/graphql';
import { Section } from './fact';
import { OriginBadge, SaysWho, SourceName } from './says-who';
import { ThingLink } from './thing-link';

type Match = Omit<NonNullable<TechnologyQuery['technology']>['crosswalk'][number], 'provenance'> & {
  readonly provenance: Pick<
    NonNullable<TechnologyQuery['technology']>['crosswalk'][number]['provenance'],
    'origin' | 'record' | 'source'
  >;
};

/** Concepts of other taxonomies that this one corresponds to, and how closely. */
export function Crosswalk({ of }: { readonly of: readonly Match[] }) {
  const { t, language } = usePage();
  if (of.length === 0) return null;
  return (
    <Section title={t.profile.crosswalk}>
      <ul className="lines">
        {of.map((match, index) => (
          <li key={index}>
            <ThingLink thing={match.concept} kind={match.concept.kind} />{' '}
            <span className="muted">
              {[
                match.concept.scheme.title,
                match.concept.scheme.version,
                t.profile.match[match.match] ?? match.match,
              ]
                .filter(Boolean)
                .join(', ')}
              {match.share !== null && `, ${formatPercent(match.share, language)}`}
            </span>
            <SaysWho fact={match.concept.name}>
              <p>
                <OriginBadge origin={match.provenance.origin} />{' '}
                <SourceName source={match.provenance.source} />
              </p>
              {match.provenance.record && <p>{match.provenance.record}</p>}
              {match.status && <p className="muted">{t.words.quotation[match.status]}</p>}
            </SaysWho>
          </li>
        ))}
      </ul>
    </Section>
  );
}
