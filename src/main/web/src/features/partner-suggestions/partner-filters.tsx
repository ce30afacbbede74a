import { useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { usePage } from '../../core/page-context';
import type { PartnersAsk } from '../../core/partners-address';
import { ORGANISATION_TYPES } from '../../core/vocabulary';
import { CheckLine } from '../../ui/check-line';

const LOMBARDY = 'ITC4';

type Props = { readonly ask: PartnersAsk; readonly onAsk: (change: Partial<PartnersAsk>) => void };

/** Who may be suggested, and by what they are ranked. */
export function PartnerFilters({ ask, onAsk }: Props) {
  const { t } = usePage();
  return (
    <div className="legend">
      <CheckLine on={ask.beyond} label={t.partners.beyond} onToggle={() => onAsk({ beyond: !ask.beyond })} />
      <p className="muted">{t.partners.beyondHint}</p>
      <CheckLine
        on={ask.withKnown}
        label={t.partners.withKnown}
        onToggle={() => onAsk({ withKnown: !ask.withKnown })}
      />
      <CodesField
        label={t.partners.countries}
        hint={t.partners.countriesHint}
        pattern={/\b[A-Z]{2}\b/g}
        codes={ask.countries}
        onCodes={(countries) => onAsk({ countries })}
      />
      <CodesField
        key={ask.regions.join()}
        label={t.partners.regions}
        hint={t.partners.regionsHint}
        pattern={/\b[A-Z]{2}[A-Z0-9]{1,3}\b/g}
        codes={ask.regions}
        onCodes={(regions) => onAsk({ regions })}
      />
      <CheckLine
        on={ask.regions.join() === LOMBARDY}
        label={t.partners.lombardy}
        onToggle={() => onAsk({ regions: ask.regions.join() === LOMBARDY ? [] : [LOMBARDY] })}
      />
      <fieldset>
        <legend>{t.partners.types}</legend>
        {ORGANISATION_TYPES.filter((type) => type !== 'UNKNOWN').map((type) => (
          <CheckLine
            key={type}
            on={ask.types.includes(type)}
            label={t.words.type[type]}
            onToggle={() =>
              onAsk({
                types: ask.types.includes(type)
                  ? ask.types.filter((other) => other !== type)
                  : [...ask.types, type],
              })
            }
          />
        ))}
      </fieldset>
    </div>
  );
}

type CodesProps = {
  readonly label: string;
  readonly hint: string;
  readonly pattern: RegExp;
  readonly codes: readonly string[];
  readonly onCodes: (codes: readonly string[]) => void;
};

/** Codes written one after the other; what is none is left out. */
function CodesField({ label, hint, pattern, codes, onCodes }: CodesProps) {
  const [written, setWritten] = useState(codes.join(', '));
  const take = () => {
    const found = written.toUpperCase().match(pattern) ?? [];
    if (found.join() !== codes.join()) onCodes(found);
  };
  return (
    <TextField
      className="field"
      value={written}
      onChange={setWritten}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take();
      }}
    >
      <Label>{label}</Label>
      <Input placeholder={hint} />
    </TextField>
  );
}
