package cn.zhanqun.ejb.word;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The list of what did not come along, written while a document is read. */
final class WordLosses {

  private final Map<WordLoss.Kind, Integer> counts = new EnumMap<>(WordLoss.Kind.class);
  private final Map<WordLoss.Kind, List<String>> names = new EnumMap<>(WordLoss.Kind.class);

  void note(WordLoss.Kind kind) {
    counts.merge(kind, 1, Integer::sum);
  }

  void note(WordLoss.Kind kind, String name) {
    note(kind);
    names.computeIfAbsent(kind, none -> new ArrayList<>()).add(name);
  }

  List<WordLoss> list() {
    return counts.entrySet().stream()
        .map(
            loss ->
                new WordLoss(
                    loss.getKey(), loss.getValue(), names.getOrDefault(loss.getKey(), List.of())))
        .toList();
  }
}
