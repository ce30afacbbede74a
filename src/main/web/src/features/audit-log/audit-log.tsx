import { type SyntheticEvent, useState } from 'react';
import { Button, Form, Input, Label, TextField } from 'react-aria-components';
import { navigate } from '../../core/navigation';
import { usePage } from '../../core/page-context';
import { Answered } from '../../ui/asked';
import { Problem } from '../../ui/problem';
import { ViewLink } from '../../ui/view-link';
import { AuditRows } from './audit-rows';
import { useAuditLog } from './use-audit-log';

/** Who changed what; of one thing through the address, of one person or kind of change among the entries shown. */
export function AuditLog({ subject }: { readonly subject: string | null }) {
  const { t } = usePage();
  const words = t.audit;
  const { asked, entries, failure, more } = useAuditLog(subject);
  const [person, setPerson] = useState('');
  const [action, setAction] = useState('');
  const people = distinct(entries.map(({ personName }) => personName));
  const actions = distinct(entries.map((entry) => entry.action));
  const shown = entries.filter(
    (entry) => (person === '' || entry.personName === person) && (action === '' || entry.action === action),
  );

  const find = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wanted = (new FormData(event.currentTarget).get('subject') as string).trim();
    navigate({ page: 'audit', subject: wanted === '' ? null : wanted });
  };

  return (
    <>
      <div className="audit-filters">
        <Form onSubmit={find}>
          <TextField className="field" name="subject" defaultValue={subject ?? ''}>
            <Label>{words.subject}</Label>
            <Input spellCheck={false} />
          </TextField>
          <Button type="submit">{words.show}</Button>
        </Form>
        <Filter label={words.who} any={words.anybody} value={person} options={people} onChange={setPerson} />
        <Filter
          label={words.action}
          any={words.anyAction}
          value={action}
          options={actions}
          text={(one) => words.actions[one] ?? one}
          onChange={setAction}
        />
        {subject !== null && <ViewLink to={{ page: 'audit', subject: null }}>{words.all}</ViewLink>}
      </div>
      <Answered asked={asked} skeleton={8}>
        {() =>
          shown.length === 0 ? (
            <p className="muted">{words.none}</p>
          ) : (
            <AuditRows entries={shown} subject={subject} />
          )
        }
      </Answered>
      {failure && more && <Problem failure={failure} retry={() => void more()} />}
      {more && (
        <Button className="more" onPress={() => void more()}>
          {words.more}
        </Button>
      )}
    </>
  );
}

type FilterProps = {
  readonly label: string;
  readonly any: string;
  readonly value: string;
  readonly options: readonly string[];
  readonly text?: (option: string) => string;
  readonly onChange: (value: string) => void;
};

function Filter({ label, any, value, options, text = (option) => option, onChange }: FilterProps) {
  return (
    <label className="field">
      {label}
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {text(option)}
          </option>
        ))}
      </select>
    </label>
  );
}

const distinct = (texts: readonly string[]) => [...new Set(texts)].sort();
