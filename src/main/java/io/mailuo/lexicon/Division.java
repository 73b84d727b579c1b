package io.mailuo.lexicon;

import java.util.OptionalInt;

/**
 * An administrative division of China at or above the county, as an edition of GB/T 2260 lists it.
 *
 * @param code six digits
 * @param name full name (安岳县)
 * @param parent code of the division above; empty for a province
 * @param level how high it stands
 * @param shortName the name without its kind (安岳); empty where that would be a single character
 * @param last year of the last edition that lists it; empty if it stands today
 */
public record Division(String code, String name, String parent, Level level, String shortName, OptionalInt last) {

    /** How high a division stands. */
    public enum Level {
        /** 省, 自治区, 直辖市, 特别行政区. */
        PROVINCE,
        /** 地级市, 自治州, 地区, 盟. */
        PREFECTURE,
        /** 县, 县级市, 市辖区, 旗. */
        COUNTY
    }

    /** Whether it is a district of a city (锦江区), which is named with the city in front. */
    public boolean isDistrict() {
        return level == Level.COUNTY && name.endsWith("区") && !isForest() && !name.endsWith("特区");
    }

    /** 神农架林区, which the province governs, but not 万柏林区 of a city. */
    private boolean isForest() {
        return name.endsWith("林区") && parent.endsWith("0000");
    }

    /** Whether it is one of the four municipalities that have the rank of a province. */
    public boolean isMunicipality() {
        return level == Level.PROVINCE && name.endsWith("市");
    }
}
