/**
 * Finding articles by what they say: the search index, what a reader asks it, and what it answers.
 * Everything in the index is derived from the database and can be lost; the ledger's follower fills
 * it again. The index holds no address and decides no right: whoever shows an answer asks the
 * published articles what may be seen. Read {@code SearchIndex} first, then {@code Ranking}.
 */
package cn.zhanqun.ejb.search;
