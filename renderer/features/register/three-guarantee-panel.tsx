import { memo, useMemo } from 'react';
import { readTyped } from '../../../shared/domain/facts/typed';
import { ReachedPanel } from '../../components/three-guarantee/reached-panel';
import { now } from '../../lib/clock';
import { offsetOf } from '../../lib/moments';
import { useRegister } from './register-store';

/** What Order 43 says about what is typed so far. */
export const ThreeGuaranteePanel = memo(function ThreeGuaranteePanel() {
  const typed = useRegister((form) => form.typed);
  const { facts } = useMemo(() => readTyped(typed, offsetOf(now().iso)), [typed]);
  return <ReachedPanel facts={facts} />;
});
