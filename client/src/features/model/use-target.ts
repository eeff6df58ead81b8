import { useEffect, useState } from 'react';

const idOf = (): string => decodeURIComponent(window.location.hash.slice(1));

/** Follows the fragment of the address, and scrolls its target into view once it is rendered. */
export function useTarget(): string {
  const [target, setTarget] = useState(idOf);
  useEffect(() => {
    const follow = () => setTarget(idOf());
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    if (target !== '') document.getElementById(target)?.scrollIntoView();
  }, [target]);
  return target;
}
