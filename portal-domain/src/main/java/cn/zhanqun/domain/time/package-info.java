/**
 * How the portal tells the time: stored in UTC to the microsecond, shown in the city's own time.
 * What belongs to a feature's own dates belongs to that feature.
 */
package cn.zhanqun.domain.time;
