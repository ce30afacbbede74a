import { Button } from 'react-aria-components';
import { usePage } from '../core/page-context';

/** Shows the next items of a list, and says how many there still are. */
export function MoreButton({
  shown,
  of,
  step,
  onMore,
}: {
  readonly shown: number;
  readonly of: number;
  readonly step: number;
  readonly onMore: () => void;
}) {
  const { t } = usePage();
  if (shown >= of) return null;
  return (
    <Button className="more" onPress={onMore}>
      {t.frame.more(Math.min(step, of - shown))}
    </Button>
  );
}
