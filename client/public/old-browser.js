/* eslint-disable no-var */
// Runs in browsers that are too old for the rest of the page, so it is written in their language. It lies here, not in the
// page, because the page allows no script of its own text.
(function () {
  var needs = [Array.prototype.at, Array.prototype.toSorted, Object.hasOwn, window.structuredClone];
  var isOld = !('noModule' in document.createElement('script'));
  for (var i = 0; i < needs.length; i++) if (!needs[i]) isOld = true;
  var note = document.getElementById('too-old');
  if (isOld) note.hidden = false;
  else note.parentNode.removeChild(note);
})();
