import type { SyntheticEvent } from 'react';
import { Button, Form, Input, Label, TextField } from 'react-aria-components';
import { ALL_CHANGES, type AuditFilter } from '../../core/audit-address';
import { navigate } from '../../core/navigation';
import { usePage } from '../../core/page-context';
import { useQuestion } from '../../core/use-question';
import { AuditLogFiltersDocument } from '../../generated/graphql';
import { ViewLink } from '../../ui/view-link';

type Choice = { readonly id: string; readonly name: string };

/** By whom, what and when; each choice is a step that the address keeps. */
export function AuditFilters({ filter }: { readonly filter: AuditFilter }) {
  const { t } = usePage();
  const words = t.audit;
  const choices = useQuestion(AuditLogFiltersDocument, {}).data?.auditLog;
  const choose = (part: Partial<AuditFilter>) => navigate({ page: 'audit', filter: { ...filter, ...part } });
  const actions = (choices?.actions ?? [])
    .map((id) => ({ id, name: words.actions[id] ?? id }))
    .sort((one, other) => one.name.localeCompare(other.name));

  const find = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wanted = (new FormData(event.currentTarget).get('subject') as string).trim();
    choose({ subject: wanted || null });
  };

  return (
    <div className="audit-filters">
      <Form onSubmit={find}>
        <TextField key={filter.subject} className="field" name="subject" defaultValue={filter.subject ?? ''}>
          <Label>{words.subject}</Label>
          <Input spellCheck={false} />
        </TextField>
        <Button type="submit">{words.show}</Button>
      </Form>
      <Select
        label={words.who}
        any={words.anybody}
        value={filter.person}
        options={choices?.people ?? []}
        onChange={(person) => choose({ person })}
      />
      <Select
        label={words.action}
        any={words.anyAction}
        value={filter.action}
        options={actions}
        onChange={(action) => choose({ action })}
      />
      <Day label={words.from} value={filter.from} onChange={(from) => choose({ from })} />
      <Day label={words.to} value={filter.to} onChange={(to) => choose({ to })} />
      {Object.values(filter).some((part) => part !== null) && (
        <ViewLink to={{ page: 'audit', filter: ALL_CHANGES }}>{words.all}</ViewLink>
      )}
    </div>
  );
}

type SelectProps = {
  readonly label: string;
  readonly any: string;
  readonly value: string | null;
  readonly options: readonly Choice[];
  readonly onChange: (value: string | null) => void;
};

function Select({ label, any, value, options, onChange }: SelectProps) {
  const known = value === null || options.some(({ id }) => id === value);
  return (
    <label className="field">
      {label}
      <select value={value ?? ''} onChange={(event) => onChange(event.currentTarget.value || null)}>
        <option value="">{any}</option>
        {!known && <option value={value}>{value}</option>}
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

type DayProps = {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
};

/** A day is taken when it is complete and the field is left, not at each digit of its year. */
function Day({ label, value, onChange }: DayProps) {
  const take = (typed: string) => {
    if (typed !== (value ?? '')) onChange(typed || null);
  };
  return (
    <label className="field">
      {label}
      <input
        key={value}
        type="date"
        defaultValue={value ?? ''}
        onBlur={(event) => take(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take(event.currentTarget.value);
        }}
      />
    </label>
  );
}
