import { Button } from 'react-aria-components';
import { type Change, sameChange } from '../../core/changes-address';
import { usePage } from '../../core/page-context';
import { Icon } from '../../ui/icon';
import { useChangeText } from './change-text';

type Props = {
  readonly changes: readonly Change[];
  readonly region: string;
  readonly onChanges: (changes: readonly Change[]) => void;
};

/** What is different, as sentences that can be taken back. */
export function ChangeList({ changes, region, onChanges }: Props) {
  const { t } = usePage();
  return (
    <>
      <ul className="chips" aria-label={t.whatIf.changes} data-testid="changes">
        {changes.map((change, index) => (
          <OneChange
            key={index}
            change={change}
            region={region}
            onTake={() => onChanges(changes.filter((other) => !sameChange(other, change)))}
          />
        ))}
      </ul>
      {changes.length > 1 && <Button onPress={() => onChanges([])}>{t.whatIf.clear}</Button>}
    </>
  );
}

type OneProps = { readonly change: Change; readonly region: string; readonly onTake: () => void };

function OneChange({ change, region, onTake }: OneProps) {
  const { t } = usePage();
  const text = useChangeText(change, region);
  return (
    <li className="chip">
      {text}
      <Button className="tool icon-button" aria-label={t.whatIf.take(text)} onPress={onTake}>
        <Icon name="close" />
      </Button>
    </li>
  );
}
