package io.mailuo.resolve;

import io.mailuo.model.Level;
import java.util.List;
import java.util.Optional;

/** What the official name of a body says; given by whoever knows the grammar of such names. */
public interface BodyNames {

    /** Full name of the area that a body's official name begins with (浙江省 for 中共浙江省委组织部). */
    Optional<String> placeOf(String fullName);

    /** Whether a body's name begins with the level of an area that the article does not name (市教育局). */
    boolean lacksArea(String fullName);

    /** The forms in which an official name is usually shortened (浙江省委组织部). */
    List<String> usualForms(String fullName);

    /**
     * The name by which an area is usually called: its own, with the city before a district and the county before a
     * township or village (浙江省杭州市钱塘区 is 杭州市钱塘区, 浙江省杭州市桐庐县 is 桐庐县).
     */
    String usualName(String place);

    /** Division code of an area (GB/T 2260), by its full name. */
    Optional<String> codeOf(String place);

    /**
     * Id of the concept for the kind of a body, where its official name decides.
     *
     * @param whole official name of the body that it is a unit of
     */
    Optional<String> kindOf(String fullName, Optional<String> whole);

    /**
     * How high the area that a body is of stands, where its official name decides.
     *
     * @param whole official name of the body that it is a unit of
     */
    Optional<Level> levelOf(String fullName, Optional<String> whole);

    /** How high an area stands, by its full name. */
    Optional<Level> levelOf(String place);

    /** Full name of the area that an area lies in. */
    Optional<String> areaAbove(String place);
}
