import { useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { usePage } from '../../core/page-context';
import type { PartnersAsk } from '../../core/partners-address';
import { ORGANISATION_TYPES } from '../../core/vocabulary';
import { CheckLine } from '../../ui/check-line';

type Props = { readonly ask: PartnersAsk; readonly onAsk: (change: Partial<PartnersAsk>) => void };

/** Who may be suggested, and by what they are ranked. */
export function PartnerFilters({ ask, onAsk }: Props) {
  const { t } = usePage();
  const [countries, setCountries] = useState(ask.countries.join(', '));
  return (
    <div className="legend">
      <CheckLine on={ask.beyond} label={t.partners.beyond} onToggle={() => onAsk({ beyond: !ask.beyond })} />
      <p className="muted">{t.partners.beyondHint}</p>
      <CheckLine
        on={ask.withKnown}
        label={t.partners.withKnown}
        onToggle={() => onAsk({ withKnown: !ask.withKnown })}
      />
      <TextField
        className="field"
        value={countries}
        onChange={setCountries}
        onBlur={() => onAsk({ countries: codes(countries) })}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onAsk({ countries: codes(countries) });
        }}
      >
        <Label>{t.partners.countries}</Label>
        <Input placeholder={t.partners.countriesHint} />
      </TextField>
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

function codes(written: string): readonly string[] {
  return written.toUpperCase().match(/\b[A-Z]{2}\b/g) ?? [];
}
