package io.mailuo.model;

/** How high an area stands, or the area that a body is of. */
public enum Level {
    /** The country as a whole. */
    NATIONAL,
    /** 省, 自治区, 直辖市, 特别行政区. */
    PROVINCE,
    /** 地级市, 自治州, 地区, 盟. */
    PREFECTURE,
    /** 县, 县级市, 市辖区, 旗. */
    COUNTY,
    /** 街道, 镇, 乡, 苏木. */
    TOWNSHIP,
    /** 村, 社区, 嘎查. */
    VILLAGE
}
