package cn.zhanqun.ejb.staff;

import java.util.Optional;

/**
 * A unit in the tree of all.
 *
 * @param parentId the unit it stands under
 * @param depth how many stand above it
 * @param people how many work in it itself, those who left included
 */
public record UnitLine(long id, String name, Optional<Long> parentId, int depth, long people) {}
