import { Button, type ButtonProps, Toolbar, Tooltip, TooltipTrigger } from 'react-aria-components';
import { useUndo } from '../../core/navigation';
import { usePage } from '../../core/page-context';
import { Icon, type IconName } from '../../ui/icon';

type Props = {
  readonly asGraph: boolean;
  readonly onForm: (form: 'graph' | 'table') => void;
  readonly onReset: () => void;
  readonly onCopyLink: () => void;
  readonly exportMenu: React.ReactNode;
};

/** Undo, redo, start anew; graph or table; export and share. */
export function ExploreToolbar({ asGraph, onForm, onReset, onCopyLink, exportMenu }: Props) {
  const { t } = usePage();
  const { undo, redo } = useUndo();
  return (
    <Toolbar className="toolbar" aria-label={t.frame.explore}>
      <IconButton icon="undo" label={t.explore.undo} isDisabled={!undo} onPress={() => undo?.()} />
      <IconButton icon="redo" label={t.explore.redo} isDisabled={!redo} onPress={() => redo?.()} />
      <Button className="tool" onPress={onReset}>
        {t.explore.reset}
      </Button>
      <span className="spacer" />
      <span className="segmented" role="group" aria-label={t.explore.viewAs}>
        <Button className="tool" aria-pressed={asGraph} onPress={() => onForm('graph')}>
          {t.explore.asGraph}
        </Button>
        <Button className="tool" aria-pressed={!asGraph} onPress={() => onForm('table')}>
          {t.explore.asTable}
        </Button>
      </span>
      {exportMenu}
      <IconButton icon="link" label={t.explore.copyLink} onPress={onCopyLink} />
    </Toolbar>
  );
}

type IconButtonProps = ButtonProps & { readonly icon: IconName; readonly label: string };

/** A button that shows its name when pointed at or reached by keyboard. */
export function IconButton({ icon, label, ...button }: IconButtonProps) {
  return (
    <TooltipTrigger delay={400}>
      <Button {...button} className="tool icon-button" aria-label={label}>
        <Icon name={icon} />
      </Button>
      <Tooltip className="tooltip">{label}</Tooltip>
    </TooltipTrigger>
  );
}
