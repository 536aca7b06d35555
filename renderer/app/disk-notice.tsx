import { notifications } from '@mantine/notifications';
import { useEffect, useRef } from 'react';
import { homesWording } from '../../shared/wording/homes';
import { followDisk, useDisk } from '../data/disk-state';
import { useWords } from '../lib/language';
import classes from './opening.module.css';

const ID = 'disk';
const BACK_FOR = 6_000;

/** Says in a corner when the disk runs full, for as long as it does, and when there is room again. */
export function DiskNotice() {
  const words = useWords(homesWording);
  const level = useDisk((state) => state.level);
  const told = useRef(false);
  useEffect(followDisk, []);
  useEffect(() => {
    if (level === 'plenty' && !told.current) return;
    notifications.hide(ID);
    if (level === 'plenty') {
      notifications.show({ message: words.diskBack, color: 'green', autoClose: BACK_FOR });
    } else {
      const isLow = level === 'low';
      notifications.show({
        id: ID,
        color: isLow ? 'orange' : 'red',
        title: isLow ? words.diskLow : words.diskReadOnly,
        message: isLow ? words.diskLowWhat : words.diskReadOnlyWhat,
        autoClose: false,
        classNames: { description: classes.notice ?? '' },
      });
    }
    told.current = level !== 'plenty';
  }, [level, words]);
  return null;
}
