// Sets the stored light or dark choice before the first paint, so that the page does not flash.
try {
  const chosen = localStorage.getItem('laget-scheme');
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.colorScheme = chosen;
} catch {
  // Storage is closed (private window): the system's choice holds.
}
