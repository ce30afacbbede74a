import { Button } from 'react-aria-components';
import { usePage } from '../../core/page-context';
import { SearchBox } from '../search/search-box';

type Props = {
  readonly from: string;
  readonly name: string;
  readonly onPick: (to: string) => void;
  readonly onCancel: () => void;
};

/** Asks for the other end of a path: by pointing at it or by searching for it. */
export function PathPicker({ name, onPick, onCancel }: Props) {
  const { t } = usePage();
  return (
    <div className="path-picker" role="group" aria-label={t.explore.pathFromHere}>
      <p>{t.explore.pathPick(name)}</p>
      <SearchBox
        label={t.explore.pathPickLabel}
        kinds={['ORGANISATION', 'CLUSTER']}
        autoFocus
        onPick={(hit) => onPick(hit.id)}
      />
      <Button onPress={onCancel}>{t.explore.pathCancel}</Button>
    </div>
  );
}
