import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { Button, FieldError, Form, Input, Label, TextField } from 'react-aria-components';
import { ask, forgetAnswers } from '../../core/api';
import { toldInALine } from '../../core/told';
import { usePage } from '../../core/page-context';
import { useSession } from '../../core/session-context';
import { asFailure } from '../../core/use-question';
import { CorrectFactDocument, UndoCorrectionDocument } from '../../generated/graphql';
import type { CorrectableField } from './correctable-field';
import { ValueField } from './value-field';

type Props = { readonly id: string; readonly of: CorrectableField; readonly label: string };

/** The right value of one field, and how one knows; or, once corrected, the way back to what sources say. */
export function CorrectionForm({ id, of, label }: Props) {
  const { t, language, say } = usePage();
  const { refresh } = useSession();
  const [value, setValue] = useState(of.value ?? '');
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const notice = useRef<HTMLParagraphElement>(null);
  const words = t.corrections;

  const change = async (send: () => Promise<string | null>, success: string) => {
    setBusy(true);
    setProblem(null);
    setDone(null);
    try {
      setValue((await send()) ?? '');
      setReason('');
      setDone(success);
      say(success);
      forgetAnswers();
    } catch (thrown) {
      const failure = asFailure(thrown);
      const ended = failure.code === 'UNAUTHENTICATED';
      setProblem(ended ? words.ended : words.failed(toldInALine(failure, t, language)));
      if (ended) await refresh();
    }
    setBusy(false);
  };
  // The button that was pressed may be gone: without a place for the focus, the keyboard would be outside the panel.
  useEffect(() => {
    if (done !== null) notice.current?.focus();
  }, [done]);

  const where = { id, field: of.field, language: of.language, reason };
  const save = (event: SyntheticEvent) => {
    event.preventDefault();
    const send = async () =>
      (await ask(CorrectFactDocument, { ...where, value }, language)).correctFact.value;
    void change(send, words.saved(label));
  };
  const forget = () => {
    const send = async () =>
      (await ask(CorrectFactDocument, { ...where, value: null, unknown: true }, language)).correctFact.value;
    void change(send, words.savedUnknown(label));
  };
  const undo = () => {
    const send = async () => (await ask(UndoCorrectionDocument, where, language)).undoCorrection.value;
    void change(send, words.undone(label));
  };

  return (
    <Form onSubmit={save}>
      <ValueField of={of} label={words.value(label)} value={value} onChange={setValue} />
      <TextField className="field" value={reason} onChange={setReason} maxLength={1000}>
        <Label>{words.reason}</Label>
        <Input />
        <FieldError />
      </TextField>
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      {done && (
        <p className="notice" ref={notice} tabIndex={-1}>
          {done}
        </p>
      )}
      <div className="toolbar">
        <Button type="submit" className="primary" isPending={busy}>
          {words.save}
        </Button>
        {of.value !== null && of.field !== 'name' && (
          <Button onPress={forget} isPending={busy}>
            {words.unknown}
          </Button>
        )}
        {of.corrected && (
          <Button onPress={undo} isPending={busy}>
            {words.undo}
          </Button>
        )}
      </div>
    </Form>
  );
}
