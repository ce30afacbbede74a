import { Input, Label, TextField } from 'react-aria-components';
import { usePage } from '../../core/page-context';
import type { OrganisationFilter } from '../../generated/graphql';

type Props = { readonly filter: OrganisationFilter; readonly onFilter: (filter: OrganisationFilter) => void };

/** With a project running from one year to another; either may stay open. */
export function YearFields({ filter, onFilter }: Props) {
  const { t } = usePage();
  const settle = (field: 'activeFrom' | 'activeTo') => (text: string) => {
    const year = /^\d{4}$/.test(text.trim()) ? Number(text) : null;
    if (year !== (filter[field] ?? null)) onFilter({ ...filter, [field]: year });
  };
  return (
    <fieldset className="year-fields">
      <legend>{t.organisations.active}</legend>
      {(['activeFrom', 'activeTo'] as const).map((field) => (
        <TextField
          key={`${field} ${filter[field] ?? ''}`}
          className="field"
          defaultValue={filter[field]?.toString() ?? ''}
          inputMode="numeric"
        >
          <Label>{field === 'activeFrom' ? t.organisations.activeFrom : t.organisations.activeTo}</Label>
          <Input
            size={4}
            maxLength={4}
            onBlur={(event) => settle(field)(event.target.value)}
            onKeyDown={(event) => event.key === 'Enter' && settle(field)(event.currentTarget.value)}
          />
        </TextField>
      ))}
    </fieldset>
  );
}
