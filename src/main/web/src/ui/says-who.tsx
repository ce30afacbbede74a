import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { formatDate, formatPercent } from '../core/format';
import { usePage } from '../core/page-context';
import type { OrganisationProvenanceFragment, OrganisationQuery } from '../generated/graphql';
import { Icon } from './icon';
import { StatedValue } from './stated-value';

/** Who says a fact; where the question asked for it, also when the source was read. */
export type Provenance = OrganisationProvenanceFragment & {
  readonly source: { readonly retrievedOn?: string | null };
};
export type Statement = NonNullable<OrganisationQuery['organisation']>['provenance'][number];

/** A small button beside a fact; one click says who states it, where, and how surely. */
export function SaysWho({ fact, children }: { readonly fact: string; readonly children: ReactNode }) {
  const { t } = usePage();
  return (
    <DialogTrigger>
      <Button className="says-who" aria-label={t.profile.saysAbout(fact)}>
        <Icon name="evidence" />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Dialog className="says-who-dialog" aria-label={t.profile.saysAbout(fact)}>
          <h2>{t.profile.says}</h2>
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** One provenance in full. */
export function ProvenanceLines({ said }: { readonly said: Provenance }) {
  const { t, language } = usePage();
  return (
    <div className="provenance">
      <p>
        <OriginBadge origin={said.origin} /> <SourceName source={said.source} />
        {said.confidence !== null && (
          <span className="muted"> {t.profile.confidence(formatPercent(said.confidence, language))}</span>
        )}
      </p>
      {said.evidence && (
        <p>
          <span className="muted">{t.profile.ruleSaw}: </span>
          {said.evidence}
        </p>
      )}
      {said.rule && (
        <p>
          <span className="muted">{t.profile.rule}: </span>
          <code>{said.rule}</code>
        </p>
      )}
      {said.record && (
        <p>
          <span className="muted">{t.profile.record}: </span>
          {said.record}
        </p>
      )}
      {said.recordedOn && (
        <p className="muted">{t.profile.recordedOn(formatDate(said.recordedOn, language))}</p>
      )}
      {said.recordedOn === null && said.source.retrievedOn !== undefined && (
        <p className="muted">
          {said.source.retrievedOn === null
            ? t.profile.noDate
            : t.profile.retrievedOn(formatDate(said.source.retrievedOn, language))}
        </p>
      )}
    </div>
  );
}

export function SourceName({ source }: { readonly source: Provenance['source'] }) {
  const { t } = usePage();
  const name = source.publisher ? `${source.title} (${source.publisher})` : source.title;
  if (!source.address || !/^https?:/.test(source.address)) return <span>{name}</span>;
  return (
    <a href={source.address} target="_blank" rel="noreferrer">
      {name} <Icon name="external" />
      <span className="sr-only">{t.profile.openSource}</span>
    </a>
  );
}

/** Declared and inferred look different: filled with a tick, or dashed with a curve. */
export function OriginBadge({ origin }: { readonly origin: Provenance['origin'] }) {
  const { t } = usePage();
  const declared = origin === 'DECLARED';
  return (
    <span className={declared ? 'badge badge-declared' : 'badge badge-inferred'}>
      <Icon name={declared ? 'declared' : 'inferred'} />
      {t.words.origin[origin]}
    </span>
  );
}

/** What every source says about one field; the value on screen is marked. */
export function StatedValues({
  field,
  statements,
}: {
  readonly field: string;
  readonly statements: readonly Statement[];
}) {
  const { t } = usePage();
  const said = statements.flatMap((statement) =>
    statement.fields.filter((stated) => stated.field === field).map((stated) => ({ statement, stated })),
  );
  if (said.length === 0) return <p>{t.profile.noStatement}</p>;
  const winner = said.findIndex(({ stated }) => stated.shown);
  return (
    <ul className="stated">
      {said.map(({ statement, stated }, index) => (
        <li key={`${statement.source.id} ${statement.record ?? ''} ${stated.value ?? ''}`}>
          {stated.value === null ? (
            <em>{t.corrections.nobodyKnows}</em>
          ) : (
            <strong>
              <StatedValue field={field} value={stated.value} />
            </strong>
          )}{' '}
          <span className="badge">{stated.shown ? t.profile.shownValue : t.profile.otherValue}</span>
          {index === winner && stated.shownBecause && (
            <span className="muted">
              {' '}
              {stated.value === null && stated.shownBecause === 'CORRECTED'
                ? t.corrections.correctedToUnknown
                : t.corrections.because[stated.shownBecause]}
            </span>
          )}
          <br />
          <SourceName source={statement.source} />
          {statement.record && <span className="muted">, {statement.record}</span>}
        </li>
      ))}
    </ul>
  );
}
